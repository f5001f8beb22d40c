const videoEndings =
  /(?:\.(?:3gp|avi|flv|m2ts|m4v|mkv|mov|mp4|mpe?g|mts|mxf|ogv|qt|ts|webm|wmv))+$/i

/** The name of a video file without its ending, or endings: `Intro.mp4`, `Intro.mov.mp4` → `Intro`. */
export const withoutVideoEnding = (name: string): string => name.replace(videoEndings, '')
