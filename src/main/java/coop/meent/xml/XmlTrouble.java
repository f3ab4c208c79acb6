package coop.meent.xml;

import coop.meent.base.Refusal;

/// What is said of a file that cannot be read, in the words of whoever reads it. `place` is
/// `line:column` and the path of the element; may be empty.
public interface XmlTrouble {

  /// Cut off, or not well-formed from `place` on.
  Refusal damaged(String place);

  /// The bytes are not of the encoding that the file claims.
  Refusal wrongEncoding(String claimed, String place);

  /// A document type declaration, by which attackers reach for other files.
  Refusal doctype(String place);

  /// Larger, deeper or more densely packed than any file of its kind.
  Refusal tooLarge(String place);
}
