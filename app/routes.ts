import { index, type RouteConfig, route } from '@remix-run/route-config'

export default [index('routes/start.tsx'), route('problem/:status', 'routes/problem.tsx')] satisfies RouteConfig
