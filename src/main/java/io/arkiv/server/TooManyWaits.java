package io.arkiv.server;

import java.io.IOException;

/** A body was not read: too many clients are waited for already. */
public final class TooManyWaits extends IOException {

  private static final long serialVersionUID = 1L;

  TooManyWaits() {
    super("too many clients are waited for");
  }
}
