package coop.meent.sync;

import java.util.List;

/// Why a folder on a server cannot be used now. Nothing here depends on it: what could not be sent
/// is kept and sent later.
public sealed interface WebDavRefusal extends RemoteRefusal {

  @Override
  String place();

  record BadAddress(String place) implements WebDavRefusal {}

  /// An address is kept and shown, so that no password may stand in it.
  record PasswordInAddress() implements WebDavRefusal {
    @Override
    public String place() {
      return "";
    }

    @Override
    public List<Object> arguments() {
      return List.of();
    }
  }

  /// Name and password would go over the network for everybody to read.
  record NotSealed(String place) implements WebDavRefusal {}

  /// Nobody told the password yet, and the system keeps none.
  record NeedsPassword(String place) implements WebDavRefusal {}

  /// The server does not take the name and the password, which may have been changed there.
  record WrongPassword(String place) implements WebDavRefusal {}

  record Forbidden(String place) implements WebDavRefusal {}

  /// The server is there and the folder is not.
  record Missing(String place) implements WebDavRefusal {}

  /// No server answers at the address: no network, or another name than it has.
  record Unreachable(String place) implements WebDavRefusal {}

  /// The server stopped in the middle, or never began.
  record Silent(String place) implements WebDavRefusal {}

  /// The server cannot prove that it is who it says.
  ///
  /// @param finding what the system says
  record Untrusted(String place, String finding) implements WebDavRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(place, finding);
    }
  }

  /// Something answers that is no folder: the sign-in page of a wireless network, or a web page.
  record NotAFolder(String place) implements WebDavRefusal {}

  /// Another server is named instead, to which no password is sent.
  ///
  /// @param other where it points
  record SentElsewhere(String place, String other) implements WebDavRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(place, other);
    }
  }

  /// Somebody, or another program, has the folder to itself.
  record Locked(String place) implements WebDavRefusal {}

  record Full(String place) implements WebDavRefusal {}

  /// The server takes no file so large.
  ///
  /// @param megabytes of the file, rounded up
  record TooLarge(String place, int megabytes) implements WebDavRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(place, megabytes);
    }
  }

  /// What the server says lies in the folder cannot be understood.
  record Nonsense(String place) implements WebDavRefusal {}

  /// What the server has is not what was sent to it.
  record NotKept(String place) implements WebDavRefusal {}

  /// The server has trouble of its own, or answers what nobody expects.
  ///
  /// @param status by HTTP
  record Failing(String place, int status) implements WebDavRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(place, String.valueOf(status));
    }
  }
}
