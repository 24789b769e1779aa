declare module "virtual:pack-page-script" {
  /** The script of an interviewer's page, with all that it needs, to stand inside of the page. */
  export const script: string;
}
