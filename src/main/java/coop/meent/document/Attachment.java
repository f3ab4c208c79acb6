package coop.meent.document;

/// A file inside a PDF, such as an invoice for programs inside the one for people.
///
/// @param name with its ending, as readers show it
/// @param mediaType such as `text/xml`
/// @param description for people, in the language of the paper
public record Attachment(
    String name, String mediaType, String description, Relation relation, byte[] content) {

  /// What the file is to the paper around it (ISO 32000-2, AFRelationship).
  public enum Relation {
    /// The same in another form.
    ALTERNATIVE("Alternative"),

    /// What the paper was made of.
    SOURCE("Source"),

    /// The figures behind a picture or a table.
    DATA("Data"),

    /// Something besides.
    SUPPLEMENT("Supplement"),
    UNTOLD("Unspecified");

    private final String word;

    Relation(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  public static Attachment xml(String name, String description, byte[] content) {
    return new Attachment(name, "text/xml", description, Relation.ALTERNATIVE, content);
  }
}
