package io.arkiv.oracle;

/** Where a value of a filter lies beside a stored one. */
enum Nearby {
  AT(0),
  BELOW(-1),
  ABOVE(1);

  private final int steps;

  Nearby(int steps) {
    this.steps = steps;
  }

  /** How many of the smallest differences it is away. */
  int steps() {
    return steps;
  }
}
