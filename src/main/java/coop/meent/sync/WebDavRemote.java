package coop.meent.sync;

import coop.meent.base.RefusedException;
import coop.meent.sync.WebDavTalk.Answer;
import coop.meent.sync.WebDavTalk.Patience;
import coop.meent.sync.WebDavTalk.Question;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A folder on a server that speaks WebDAV. What is put goes there under a name that nobody looks
/// at, is measured there, and is then given its own name in one step, so that no half is ever
/// found: some servers keep the half of what was cut off, and most do not know how to refuse a
/// second putting under one name, while all of them can refuse a second move.
///
/// Like any folder it is never made here but for a new vault ([#make]): a folder that is not there
/// may be a misspelt address.
public final class WebDavRemote implements Remote {

  /// A vault's own folders are one deep; a service's folder of conflicts may lie around it.
  private static final int DEPTH = 6;

  /// A page of a portal is not read for longer than this.
  private static final int MOST_LISTING = 4 << 20;

  /// Names of what is not whole yet; whoever lists a folder passes them by.
  private static final String UNFINISHED = "~meent-";

  private static final String WANTED =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <d:propfind xmlns:d="DAV:"><d:prop><d:resourcetype/><d:getcontentlength/></d:prop>\
      </d:propfind>
      """;

  private final WebAddress address;
  private final WebDavTalk talk;
  private final Set<String> folders = new HashSet<>();
  private boolean takesPaths = true;

  public WebDavRemote(WebAddress address, char[] password, HttpClient client) {
    this(address, password, client, Patience.USUAL);
  }

  WebDavRemote(WebAddress address, char[] password, HttpClient client, Patience patience) {
    this.address = address;
    talk = new WebDavTalk(address, password, client, patience);
  }

  /// How this machine asks servers; one for all places.
  public static HttpClient client() {
    return WebDavTalk.client();
  }

  /// Makes the folder when it is not there; the one around it must be.
  public void make() {
    if (isThere()) return;
    var made = talk.ask(Question.of("MKCOL", address.folder()));
    if (!made.is(201, 405)) throw talk.strange(made);
  }

  @Override
  public Put putNew(ObjectName name, byte[] object) {
    var there = address.at(name.location());
    if (holds(there, object)) return Put.ALREADY_THERE;
    var folder = name.location().substring(0, name.location().lastIndexOf('/') + 1);
    requireFolder(folder);
    var unfinished = address.at(folder + UNFINISHED + UUID.randomUUID() + ".tmp");
    boolean isMoved = false;
    try {
      send(unfinished, folder, object);
      isMoved = move(unfinished, there, object);
      return isMoved ? Put.STORED : Put.ALREADY_THERE;
    } finally {
      if (!isMoved) takeAway(unfinished);
    }
  }

  /// Whether these very bytes lie there.
  private boolean holds(URI there, byte[] object) {
    var head = talk.ask(Question.of("HEAD", there));
    if (head.is(404, 410)) return false;
    if (!head.is(200, 204)) throw talk.strange(head);
    long length = head.headers().firstValueAsLong("Content-Length").orElse(object.length);
    if (length != object.length) return false;
    var got = talk.ask(Question.of("GET", there).taking(object.length + 1));
    return got.is(200) && Arrays.equals(got.body(), object);
  }

  private void requireFolder(String folder) {
    if (folders.isEmpty()) requireThere();
    for (int end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
      var around = folder.substring(0, end + 1);
      if (!folders.contains(around)) makeFolder(around);
    }
  }

  private void makeFolder(String folder) {
    var made = talk.ask(Question.of("MKCOL", address.at(folder)));
    if (!made.is(201, 405)) throw talk.strange(made);
    folders.add(folder);
  }

  private void send(URI unfinished, String folder, byte[] object) {
    var put = put(unfinished, object);
    if (put.is(404, 409)) {
      // The folder went away since it was seen, with what is around it.
      folders.removeIf(seen -> !seen.isEmpty() && folder.startsWith(seen));
      requireFolder(folder);
      put = put(unfinished, object);
    }
    if (!put.is(200, 201, 204)) throw talk.strange(put);
    var head = talk.ask(Question.of("HEAD", unfinished));
    boolean isWhole =
        head.is(200, 204)
            && head.headers().firstValueAsLong("Content-Length").orElse(object.length)
                == object.length;
    if (!isWhole) throw new RefusedException(new WebDavRefusal.NotKept(toString()));
  }

  private Answer put(URI unfinished, byte[] object) {
    return talk.ask(
        Question.of("PUT", unfinished)
            .with("Content-Type", "application/octet-stream")
            .sending(object));
  }

  /// Answers whether it was moved; if not, the same lies there already.
  private boolean move(URI unfinished, URI there, byte[] object) {
    var moved = move(unfinished, there, "F");
    if (moved.isDone()) return true;
    // A first try may have come through although its answer did not.
    boolean isDone = moved.is(404) && moved.tries() > 1;
    if (moved.is(412) || isDone) {
      if (holds(there, object)) return isDone;
      // Something else lies under that name, such as a half: it is replaced.
      moved = move(unfinished, there, "T");
      if (moved.isDone()) return true;
    }
    throw talk.strange(moved);
  }

  /// Behind another server an address may be called otherwise, so that a path says more; a few
  /// servers want the whole address.
  private Answer move(URI unfinished, URI there, String overwrite) {
    var question = Question.of("MOVE", unfinished).with("Overwrite", overwrite);
    if (takesPaths) {
      var moved = talk.ask(question.with("Destination", there.getRawPath()));
      if (!moved.is(400, 502)) return moved;
      takesPaths = false;
    }
    return talk.ask(question.with("Destination", there.toString()));
  }

  /// Best done, and no harm when not: nobody looks at it.
  private void takeAway(URI unfinished) {
    try {
      var _ = talk.ask(Question.of("DELETE", unfinished));
    } catch (RefusedException away) {
      // Why the putting failed is what is told.
    }
  }

  @Override
  public Optional<byte[]> get(String location) {
    if (!isLocation(location)) {
      requireThere();
      return Optional.empty();
    }
    return object(talk.ask(reading(location)));
  }

  @Override
  public List<Optional<byte[]>> get(List<String> locations) {
    if (!locations.stream().allMatch(WebDavRemote::isLocation)) return Remote.super.get(locations);
    return talk.ask(locations.stream().map(this::reading).toList()).stream()
        .map(this::object)
        .toList();
  }

  private Question reading(String location) {
    return Question.of("GET", address.at(location)).taking(VaultObject.MOST_BYTES);
  }

  private Optional<byte[]> object(Answer got) {
    if (got.isCut()) return Optional.empty();
    if (got.is(200)) return Optional.of(got.body());
    if (!got.is(400, 403, 404, 405, 410, 414)) throw talk.strange(got);
    requireThere();
    return Optional.empty();
  }

  private static boolean isLocation(String location) {
    return location.length() < 1_000
        && Arrays.stream(location.split("/", -1)).allMatch(MultiStatus::isName);
  }

  @Override
  public List<Listed> list() {
    folders.clear();
    return list("");
  }

  @Override
  public List<Listed> chunks() {
    var listed = list(ObjectName.CHUNKS);
    if (listed.isEmpty()) requireThere();
    return listed;
  }

  private List<Listed> list(String from) {
    List<Listed> listed = new ArrayList<>();
    var level = List.of(from);
    for (int depth = 0; depth < DEPTH && !level.isEmpty(); depth++) level = list(level, listed);
    listed.sort(Comparator.comparing(Listed::location));
    return listed;
  }

  /// Lists these folders; answers the folders in them.
  private List<String> list(List<String> level, List<Listed> listed) {
    List<String> next = new ArrayList<>();
    var answers = talk.ask(level.stream().map(this::listing).toList());
    for (int i = 0; i < level.size(); i++) {
      var folder = level.get(i);
      var answer = answers.get(i);
      // What cannot be looked into, or went away meanwhile, is not there.
      if (!folder.isEmpty() && answer.is(403, 404, 410)) continue;
      for (var entry : entries(folder, answer)) {
        var location = folder + entry.name();
        if (entry.name().startsWith(".") || entry.name().startsWith("~")) continue;
        if (entry.isFolder()) {
          if (!location.concat("/").equals(ObjectName.CHUNKS)) next.add(location + "/");
        } else if (entry.bytes() <= VaultObject.MOST_BYTES)
          listed.add(new Listed(location, entry.bytes()));
      }
      folders.add(folder);
    }
    return next;
  }

  private Question listing(String folder) {
    return Question.of("PROPFIND", address.at(folder))
        .with("Depth", "1")
        .with("Content-Type", "application/xml; charset=utf-8")
        .sending(WANTED.getBytes(StandardCharsets.UTF_8))
        .taking(MOST_LISTING);
  }

  private List<MultiStatus.Entry> entries(String folder, Answer answer) {
    if (!answer.is(207)) throw talk.strange(answer);
    return MultiStatus.read(answer.body(), WebAddress.decoded(address.at(folder).getRawPath()))
        .orElseThrow(() -> new RefusedException(new WebDavRefusal.Nonsense(toString())));
  }

  @Override
  public void delete(String location) {
    if (!isLocation(location) || ObjectName.at(location).isEmpty()) {
      requireThere();
      return;
    }
    var gone = talk.ask(Question.of("DELETE", address.at(location)));
    if (gone.is(200, 202, 204)) return;
    if (!gone.is(404, 410)) throw talk.strange(gone);
    requireThere();
  }

  private void requireThere() {
    if (!isThere()) throw new RefusedException(new WebDavRefusal.Missing(toString()));
  }

  private boolean isThere() {
    var answer = talk.ask(listing("").with("Depth", "0"));
    if (answer.is(404, 409, 410)) return false;
    entries("", answer);
    folders.add("");
    return true;
  }

  @Override
  public String toString() {
    return address.text();
  }
}
