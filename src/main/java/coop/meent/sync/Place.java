package coop.meent.sync;

import java.nio.file.Path;

/// Where a vault lies, or shall lie, as people write it: a folder, a file on a stick, or a folder
/// on a server.
public sealed interface Place {

  record OnDisk(Path path) implements Place {
    @Override
    public String name() {
      return path.toString();
    }
  }

  record OnServer(WebAddress address) implements Place {
    @Override
    public String name() {
      return address.text();
    }
  }

  /// @throws coop.meent.base.RefusedException with a [WebDavRefusal] when it is a bad address
  static Place of(String text) {
    return WebAddress.isMeant(text) ? new OnServer(WebAddress.of(text)) : new OnDisk(Path.of(text));
  }

  /// As it is shown, kept and written again.
  String name();
}
