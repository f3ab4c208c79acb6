package coop.meent.sync;

import coop.meent.base.RefusedException;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes places usable: a server is asked in somebody's name, with a password that was told in this
/// run or that the system keeps. A password is never written down by Meent itself.
public final class Logins {

  private final KeptPasswords kept;
  private final Map<WebAddress, char[]> told = new HashMap<>();
  private @Nullable HttpClient client;

  public Logins(KeptPasswords kept) {
    this.kept = kept;
  }

  /// Whether the system would keep a password.
  public boolean keeps() {
    return kept.isThere();
  }

  /// Whether a place can be asked without asking the person first.
  public synchronized boolean knows(Place place) {
    return switch (place) {
      case Place.OnDisk _ -> true;
      case Place.OnServer(var address) -> address.name().isEmpty() || password(address).isPresent();
    };
  }

  private Optional<char[]> password(WebAddress address) {
    var known = Optional.ofNullable(told.get(address)).or(() -> kept.find(address));
    known.ifPresent(password -> told.put(address, password));
    return known;
  }

  /// From now on this password is used.
  ///
  /// @param isKept whether the system shall keep it for the next time
  /// @return whether it is kept
  public synchronized boolean tell(WebAddress address, char[] password, boolean isKept) {
    told.put(address, password.clone());
    if (isKept) return kept.keep(address, password);
    kept.forget(address);
    return false;
  }

  /// This password is used while the program runs, and what the system keeps stays as it is.
  public synchronized void use(WebAddress address, char[] password) {
    told.put(address, password.clone());
  }

  /// The place as it is.
  ///
  /// @throws RefusedException with [WebDavRefusal.NeedsPassword] when nobody told one
  public synchronized Remote at(Place place) {
    return switch (place) {
      case Place.OnDisk(var path) -> Remote.at(path);
      case Place.OnServer(var address) -> at(address);
    };
  }

  private WebDavRemote at(WebAddress address) {
    if (!knows(new Place.OnServer(address)))
      throw new RefusedException(new WebDavRefusal.NeedsPassword(address.text()));
    var asking = client;
    if (asking == null) {
      asking = WebDavRemote.client();
      client = asking;
    }
    return new WebDavRemote(address, password(address).orElse(new char[0]), asking);
  }

  /// The place for a vault that comes there now: a folder on a server is made when it is missing.
  public Remote fresh(Place place) {
    if (!(place instanceof Place.OnServer(var address))) return at(place);
    WebDavRemote remote;
    synchronized (this) {
      remote = at(address);
    }
    remote.make();
    return remote;
  }
}
