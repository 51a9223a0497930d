import { useId } from "react";
import { useWords } from "../words";
import { SAMPLE_POSTS, SAMPLE_PRACTICE, type SampleComment } from "./comments";

/**
 * A made-up practice page with the structure of any feed: posts with comments, each with an author, a time and words,
 * and a box to answer in. `data-sample` names the parts for the reader; nothing written here goes anywhere.
 */
export function SamplePage() {
  const { t } = useWords();
  return (
    <div className="sample">
      <aside className="sample-guide">
        <h1 className="nhsuk-heading-m">{t("sample_title")}</h1>
        <p>{t("sample_text")}</p>
        <ol>
          <li>
            {t("sample_step_open")} <span className="soft">{t("sample_step_hidden")}</span>
          </li>
          <li>{t("sample_step_look")}</li>
          <li>{t("sample_step_reply")}</li>
          <li>{t("sample_step_capture")}</li>
        </ol>
      </aside>
      <main lang="en-GB">
        <header className="sample-head" data-sample="owner">
          {SAMPLE_PRACTICE}
        </header>
        {SAMPLE_POSTS.map((post) => (
          <section key={post.id} className="sample-post" aria-label={post.title} data-sample="post">
            <h2 className="nhsuk-heading-s">{post.title}</h2>
            <p>{post.text}</p>
            {post.comments.map((comment) => (
              <Comment key={comment.id} comment={comment} />
            ))}
          </section>
        ))}
      </main>
    </div>
  );
}

function Comment({ comment }: { comment: SampleComment }) {
  const { t, tag } = useWords();
  const box = useId();
  return (
    <article
      className={comment.answers ? "sample-comment sample-answer" : "sample-comment"}
      aria-label={comment.author}
      data-sample="comment"
      data-sample-id={comment.id}
      data-sample-owner={comment.owner}
      data-sample-answers={comment.answers}
    >
      <p className="sample-byline">
        <strong data-sample="author">{comment.author}</strong> · <span data-sample="time">{comment.shownTime}</span>
      </p>
      <p className="sample-words" data-sample="words">
        {comment.text}
      </p>
      {!comment.owner && (
        <details lang={tag}>
          <summary>{t("sample_answer")}</summary>
          <label className="nhsuk-u-visually-hidden" htmlFor={box}>
            {t("sample_answer_to", comment.author)}
          </label>
          <textarea id={box} className="nhsuk-textarea" rows={3} data-sample="reply" />
          <p className="soft small">{t("sample_goes_nowhere")}</p>
        </details>
      )}
    </article>
  );
}
