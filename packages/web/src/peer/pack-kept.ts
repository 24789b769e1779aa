import { readInterviewerPack } from "@inclined/core/peer/read-pack";
import type { InterviewerPack } from "@inclined/core/schema/interviewer-pack";
import { queryOptions } from "@tanstack/react-query";
import { Refused } from "../api/client.ts";
import { queries, queryClient } from "../api/queries.ts";
import { bytesOf } from "../look/base64.ts";

/** A pack as it is kept in the studio, read and checked anew. It never changes. */
export const interviewerPack = (workspaceId: string, original: string) =>
  queryOptions({
    queryKey: ["interviewer-pack", workspaceId, original],
    staleTime: Infinity,
    queryFn: async (): Promise<InterviewerPack> => {
      const paper = await queryClient.fetchQuery(queries.original(workspaceId, original));
      if (paper.kind !== "original") throw new Error("this is no file");
      const read = readInterviewerPack(new TextDecoder().decode(bytesOf(paper.data.base64)));
      if ("fault" in read) throw new Refused({ type: "about:blank", title: "The file is damaged", status: 422, detail: read.fault, code: "invalid-input" });
      return read.content;
    },
  });
