package coop.meent.sync;

import coop.meent.store.LocalSettings;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What this laptop laid in the vault and nobody has answered yet: invitations, and its own request
/// to be let in. A place that loses them gets them again; what was answered is forgotten.
final class Unanswered {

  private static final String SETTING = "sync.unanswered";

  /// What an object waits for: the answer to this laptop's own request, to the invitation of a
  /// member, or to one of a laptop more when its owner had so many.
  enum Kind {
    REQUEST,
    INVITATION,
    OWN_LAPTOP
  }

  /// @param about the invitation's id, or how many laptops there were
  record Waiting(Kind kind, String about, VaultObject object) {

    private static Optional<Waiting> of(String line) {
      var words = line.split(" ");
      return VaultObject.readAny(Base64.getDecoder().decode(words[2]))
          .map(object -> new Waiting(Kind.valueOf(words[0]), words[1], object));
    }

    private String line() {
      return kind + " " + about + " " + Base64.getEncoder().encodeToString(object.toBytes());
    }
  }

  private final LocalSettings settings;

  Unanswered(Store store) {
    settings = new LocalSettings(store);
  }

  void keep(Waiting waiting) {
    put(with(waiting));
  }

  void keep(Tx tx, Waiting waiting) {
    settings.put(tx, SETTING, lines(with(waiting)));
  }

  private List<Waiting> with(Waiting waiting) {
    var all = new ArrayList<>(all());
    all.add(waiting);
    return all;
  }

  /// Forgets what does not wait any more.
  List<VaultObject> those(Predicate<Waiting> isOpen) {
    var all = all();
    var open = all.stream().filter(isOpen).toList();
    if (open.size() < all.size()) put(open);
    return open.stream().map(Waiting::object).toList();
  }

  List<Waiting> all() {
    return settings.get(SETTING).stream()
        .flatMap(String::lines)
        .map(Waiting::of)
        .flatMap(Optional::stream)
        .toList();
  }

  private void put(List<Waiting> all) {
    settings.put(SETTING, lines(all));
  }

  private static String lines(List<Waiting> all) {
    return all.stream().map(Waiting::line).collect(Collectors.joining("\n"));
  }
}
