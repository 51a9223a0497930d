// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { SAMPLE_POSTS } from "../components/sample/comments";
import { SamplePage } from "../components/sample/SamplePage";
import { sampleSite } from "../entrypoints/sample/site";
import { axeProblems } from "./components-samples";

afterEach(cleanup);
const address = new URL("chrome-extension://abc/sample.html");

it("is read word for word by its own reader", () => {
  render(<SamplePage />);
  const { comments, cards, pageOwner } = sampleSite.read(document, address);
  const written = SAMPLE_POSTS.flatMap((post) => post.comments);
  expect(pageOwner).toBe("Otter Lane Surgery");
  // Whatever is kept of it is called made up, everywhere.
  expect(new Set(comments.map(({ comment }) => comment.site))).toEqual(new Set(["sample"]));
  expect(cards).toBe(written.length);
  expect(comments.map(({ comment }) => comment.text)).toEqual(written.map(({ text }) => text));
  expect(comments.filter(({ comment }) => comment.isOwner)).toHaveLength(1);
  const [first] = comments;
  expect(first!.pieces.map(({ node, nodeStart, start, end }) => node.textContent!.slice(nodeStart, nodeStart + end - start)).join("")).toBe(
    first!.comment.text,
  );
});

it("has a box to answer each comment in once it is open, and answers only for its own address", () => {
  render(<SamplePage />);
  const { comments } = sampleSite.read(document, address);
  expect(sampleSite.replyBox(comments[0]!, document, address)).toBeNull();
  for (const details of document.querySelectorAll("details")) details.open = true;
  const boxes = comments.filter((read) => sampleSite.replyBox(read, document, address) instanceof HTMLTextAreaElement);
  expect(boxes).toHaveLength(comments.length - 1);
  expect(sampleSite.covers(new URL("moz-extension://abc/sample.html"))).toBe(true);
  expect(sampleSite.covers(new URL("https://example.org/sample.html"))).toBe(false);
});

it("says where the button is that browsers hide: the first step would be the last", () => {
  render(<SamplePage />);
  const [first] = screen.getAllByRole("listitem");
  expect(first!.textContent).toMatch(/Press the Courtesy button.*You do not see it\? Press the puzzle piece/);
});

it("gives axe nothing to find", async () => {
  render(<SamplePage />);
  expect(await axeProblems()).toEqual([]);
});
