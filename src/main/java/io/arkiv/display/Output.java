package io.arkiv.display;

/** How truth values are shown: {@code $output}. */
public enum Output {
  /** True and false. */
  LOGICAL,
  /** The hint of an icon for true, empty for false. */
  DISPLAY
}
