package coop.meent.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the first bytes of an XML file claim about its encoding, and whether they are so written.
///
/// @param claimed the name in the declaration; UTF-8 when there is none, as XML says
/// @param charset what to read with; empty when the claim is unknown, or the bytes are wider or
///   narrower than it says
/// @param markLength bytes of the byte order mark, to be passed over
record XmlProlog(String claimed, Optional<Charset> charset, int markLength) {

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  static XmlProlog of(byte[] head) {
    var raw = new String(head, StandardCharsets.ISO_8859_1);
    int mark = raw.startsWith("\u00ef\u00bb\u00bf") ? 3 : raw.matches("(?s)(þÿ|ÿþ).*") ? 2 : 0;
    var wide = wide(raw);
    var matcher = DECLARED.matcher(raw.substring(mark).replace("\0", ""));
    if (!matcher.find()) {
      var charset = wide.orElse(StandardCharsets.UTF_8);
      return new XmlProlog(charset.name(), Optional.of(charset), mark);
    }
    var claimed = matcher.group(1);
    boolean claimsWide = claimed.toUpperCase(Locale.ROOT).startsWith("UTF-16");
    boolean fits =
        claimsWide == wide.isPresent() && (mark != 3 || claimed.equalsIgnoreCase("UTF-8"));
    return new XmlProlog(claimed, fits ? wide.or(() -> known(claimed)) : Optional.empty(), mark);
  }

  /// The byte order of UTF-16, seen from its mark or from the zero beside the first `<`.
  private static Optional<Charset> wide(String raw) {
    if (raw.startsWith("þÿ") || raw.startsWith("\0")) return Optional.of(StandardCharsets.UTF_16BE);
    if (raw.startsWith("ÿþ") || raw.startsWith("\0", 1))
      return Optional.of(StandardCharsets.UTF_16LE);
    return Optional.empty();
  }

  /// Whether every byte is a letter in this encoding, so that nothing would ever be malformed.
  boolean takesAnyByte() {
    return charset
        .map(Charset::name)
        .filter(name -> name.startsWith("ISO-8859-") || name.startsWith("windows-125"))
        .isPresent();
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
