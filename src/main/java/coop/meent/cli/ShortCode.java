package coop.meent.cli;

import coop.meent.base.Id;

/// What people type to name a thing that has no number of its own.
final class ShortCode {

  private static final int LENGTH = 6;

  private ShortCode() {}

  /// The end of its id: short, and the same on every laptop.
  static String of(Id id) {
    var whole = id.uuid().toString();
    return whole.substring(whole.length() - LENGTH);
  }
}
