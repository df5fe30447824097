/** The units of width that a minute has in the bar of an interview. The server and the browser share it. */
export const perMinute = 10
