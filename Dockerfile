# The service in an image. It has no sign-in: publish its port to those only who may read, change and delete everything.
FROM node:24-bookworm-slim AS build
WORKDIR /srv/hiring-pack
COPY .npmrc package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    DATABASE_PATH=/data/hiring-pack.sqlite \
    HOST=0.0.0.0 \
    PORT=3000 \
    PUBLIC_ORIGIN=http://localhost:3000
WORKDIR /srv/hiring-pack
# What is built has every package within it but the driver of SQLite.
COPY LICENSE package.json ./
COPY data data
COPY db db
COPY templates templates
COPY --from=build /srv/hiring-pack/node_modules/better-sqlite3 node_modules/better-sqlite3
COPY --from=build /srv/hiring-pack/build build
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not by npm, which does not hand SIGTERM on.
CMD ["node", "build/server/main.js"]
