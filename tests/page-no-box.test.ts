// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { captureAnswers } from "../entrypoints/page.content/capture";
import { siteFor } from "../lib/sites";
import otters from "../lib/sites/facebook/pages/permalink-dialog.html?raw";
import { url } from "../lib/sites/facebook/pages/permalink-dialog.json";

test("where no reply box is open, “Reply” is named only under a comment: a post on Facebook has no such button", async () => {
  const page = new DOMParser().parseFromString(otters, "text/html");
  const { comments } = siteFor(new URL(url))!.read(page, new URL(url));
  vi.spyOn(fakeBrowser.runtime.onConnect, "addListener").mockReturnValue(undefined);
  const find = (author: string) => comments.find(({ comment }) => comment.author === author) as never;
  const answers = captureAnswers({ find, marks: {} as never, site: () => null, sight: {} as never, here: () => [] });
  const todo = async (author: string) => {
    const result = await answers.insert({ commentId: author, text: "A reply" });
    return result && !result.ok && result.problem.todo;
  };
  expect(await todo("Len Marlow")).toBe("Press Reply under Len Marlow's comment, then try again.");
  expect(await todo("Otter Lane Surgery")).toBe("Open the reply box under the comment, then press Ctrl+V.");
});
