package coop.meent.document;

/// The weights of Open Sans that reports use.
record Typefaces(Typeface regular, Typeface semibold, Typeface bold, Glyphs glyphs) {

  static Typefaces load() {
    var regular = Typeface.load("Regular");
    return new Typefaces(
        regular, Typeface.load("Semibold"), Typeface.load("Bold"), new Glyphs(regular));
  }
}
