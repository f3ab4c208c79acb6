package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.sync.Overview;

/// The laptops of a vault: whose, in what state, and who lacks what.
final class LaptopListing {

  private final Texts texts;
  private final Shape shape;
  private final Moments moments;

  LaptopListing(Texts texts, Shape shape, Moments moments) {
    this.texts = texts;
    this.shape = shape;
    this.moments = moments;
  }

  Listing of(Overview overview) {
    var listing =
        new Listing("series", "owner", "steward", "here", "state", "heard", "lacks", "ahead", "id");
    for (var laptop : overview.laptops())
      listing.row(
          laptop.series(),
          laptop.owner(),
          flag(laptop.isSteward()),
          flag(laptop.isHere()),
          state(laptop),
          laptop.heard().map(moments::text),
          laptop.lacks(),
          laptop.ahead(),
          laptop.device());
    return listing;
  }

  private Object flag(boolean is) {
    if (shape.isForPrograms()) return is;
    return is ? texts.get("cli.yes") : "";
  }

  private String state(Overview.Laptop laptop) {
    if (laptop.isSuspended())
      return shape.isForPrograms() ? "suspended" : texts.get("cli.laptop.suspended");
    if (laptop.isActive()) return shape.isForPrograms() ? "active" : texts.get("cli.laptop.active");
    return shape.isForPrograms() ? "removed" : texts.get("cli.laptop.removed");
  }
}
