import { Component, type ReactNode } from "react";

interface BoundaryProps {
  /** Shown in place of children that failed. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a failing part from taking the rest of the page with it. */
export class Boundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
