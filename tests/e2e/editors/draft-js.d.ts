declare module "draft-js" {
  import type { ComponentType } from "react";

  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(): string;
  }
  export class EditorState {
    static createWithContent(content: ContentState): EditorState;
    getCurrentContent(): ContentState;
  }
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    ariaLabel: string;
    handleReturn(event: KeyboardEvent): "handled" | "not-handled";
  }>;
}
