import { readCoachFile } from "@inclined/core/coach/read-coach-file";
import type { CoachFile } from "@inclined/core/schema/coach-file";
import { queryOptions } from "@tanstack/react-query";
import { Refused } from "../api/client.ts";
import { queries, queryClient } from "../api/queries.ts";
import { bytesOf } from "../look/base64.ts";

/** A file for a coach as it is kept in the studio, read and checked anew. It never changes. */
export const coachFile = (workspaceId: string, original: string) =>
  queryOptions({
    queryKey: ["coach-file", workspaceId, original],
    staleTime: Infinity,
    queryFn: async (): Promise<CoachFile> => {
      const paper = await queryClient.fetchQuery(queries.original(workspaceId, original));
      if (paper.kind !== "original") throw new Error("this is no file");
      const read = readCoachFile(new TextDecoder().decode(bytesOf(paper.data.base64)));
      if ("fault" in read) throw new Refused({ type: "about:blank", title: "The file is damaged", status: 422, detail: read.fault, code: "invalid-input" });
      return read.content;
    },
  });
