package coop.meent.ui;

/// The title row of a view.
///
/// @param title what this is
/// @param trail where it stands or from when, such as `Books › Triodos current account`; may be
///   empty
public record Heading(String title, String trail) {

  public static Heading of(String title) {
    return new Heading(title, "");
  }
}
