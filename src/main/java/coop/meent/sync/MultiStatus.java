package coop.meent.sync;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What a server says lies in one of its folders (RFC 4918, `multistatus`). Servers differ in
/// prefixes, in how they write addresses and in what they leave out; what cannot be understood is
/// passed by, and nothing is believed that the bytes themselves do not show.
final class MultiStatus {

  private static final String DAV = "DAV:";

  /// @param path decoded, without a slash at its end
  private record Response(String path, boolean isFolder, long bytes) {}

  /// What lies in the folder itself.
  ///
  /// @param bytes how many the server says there are; -1 when it does not
  record Entry(String name, boolean isFolder, long bytes) {}

  private MultiStatus() {}

  /// @param folder the path that was asked for, decoded
  /// @return empty when this is no list of a folder, which always names the folder too
  static Optional<List<Entry>> read(byte[] xml, String folder) {
    try {
      var responses = responses(xml);
      var self = self(responses, withoutSlash(folder));
      return self.map(path -> entries(responses, path));
    } catch (XMLStreamException nonsense) {
      return Optional.empty();
    }
  }

  /// The folder as the server calls it: behind another server it may be called otherwise.
  private static Optional<String> self(List<Response> responses, String asked) {
    if (responses.stream().anyMatch(one -> one.path.equals(asked))) return Optional.of(asked);
    return responses.stream()
        .filter(Response::isFolder)
        .map(Response::path)
        .min(Comparator.comparingInt(String::length))
        .filter(path ->
            responses.stream()
                .allMatch(one -> one.path.equals(path) || one.path.startsWith(path + "/")));
  }

  private static List<Entry> entries(List<Response> responses, String folder) {
    List<Entry> entries = new ArrayList<>();
    for (var one : responses) {
      if (!one.path.startsWith(folder + "/")) continue;
      var name = one.path.substring(folder.length() + 1);
      if (isName(name)) entries.add(new Entry(name, one.isFolder, one.bytes));
    }
    return entries;
  }

  /// Whether it names something in a folder, and nothing above or below it.
  static boolean isName(String name) {
    return !name.isEmpty()
        && !name.equals(".")
        && !name.equals("..")
        && name.codePoints()
            .noneMatch(letter -> letter == '/' || letter == '\\' || Character.isISOControl(letter));
  }

  private static List<Response> responses(byte[] xml) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    var in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    List<Response> responses = new ArrayList<>();
    if (in.nextTag() != XMLStreamConstants.START_ELEMENT || !is(in, "multistatus"))
      throw new XMLStreamException("no multistatus");
    while (in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT && is(in, "response"))
        response(in).ifPresent(responses::add);
    }
    return responses;
  }

  private static boolean is(XMLStreamReader in, String name) {
    return name.equals(in.getLocalName()) && DAV.equals(in.getNamespaceURI());
  }

  private static Optional<Response> response(XMLStreamReader in) throws XMLStreamException {
    var gathered = new Gathered();
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) gathered.begin(in);
      if (event != XMLStreamConstants.END_ELEMENT) continue;
      if (is(in, "propstat")) gathered.endProperties();
      if (is(in, "response")) break;
    }
    return gathered.response();
  }

  /// One answer of the list while it is read: of its properties those count that the server has.
  private static final class Gathered {

    private @Nullable String path;
    private boolean isFolder;
    private long bytes = -1;
    private boolean isThere = true;
    private boolean isFolderHere;
    private long bytesHere = -1;
    private boolean isFoundHere = true;
    private boolean isInProperties;

    private void begin(XMLStreamReader in) throws XMLStreamException {
      if (is(in, "href") && path == null) path = path(in.getElementText());
      else if (is(in, "propstat")) isInProperties = true;
      else if (is(in, "collection")) isFolderHere = true;
      else if (is(in, "getcontentlength")) bytesHere = length(in.getElementText());
      else if (is(in, "status")) status(in.getElementText());
    }

    private void status(String line) {
      boolean isGood = line.strip().matches("HTTP/\\S+ 2\\d\\d.*");
      if (isInProperties) isFoundHere = isGood;
      else isThere = isGood;
    }

    private void endProperties() {
      if (isFoundHere) {
        isFolder |= isFolderHere;
        if (bytesHere >= 0) bytes = bytesHere;
      }
      isInProperties = false;
      isFoundHere = true;
      isFolderHere = false;
      bytesHere = -1;
    }

    private Optional<Response> response() {
      if (path == null || !isThere) return Optional.empty();
      return Optional.of(
          new Response(withoutSlash(path), isFolder || path.endsWith("/"), isFolder ? -1 : bytes));
    }

    private static long length(String text) {
      var digits = text.strip();
      return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }

    /// Of a whole address or of a path alone.
    private static @Nullable String path(String href) {
      var raw = href.strip().replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://[^/]*", "");
      try {
        return raw.startsWith("/") ? WebAddress.decoded(raw) : null;
      } catch (IllegalArgumentException noPath) {
        return null;
      }
    }
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
