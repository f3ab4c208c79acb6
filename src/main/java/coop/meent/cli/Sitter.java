package coop.meent.cli;

import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.store.LocalSettings;
import coop.meent.store.Store;
import coop.meent.sync.SyncService;
import java.util.Comparator;
import java.util.Optional;

/// Who sits at this laptop: its owner in a vault; as chosen here, else the treasurer, else the
/// first member.
public final class Sitter {

  /// The choice, as the id of a member.
  public static final String SETTING = "me";

  private final Store store;
  private final MemberService members;
  private final SyncService sync;

  public Sitter(Store store, MemberService members, SyncService sync) {
    this.store = store;
    this.members = members;
    this.sync = sync;
  }

  static Sitter at(Services services) {
    return new Sitter(services.store(), services.members(), services.sync());
  }

  public Member member() {
    var all = members.members();
    var chosen = chosen();
    return all.stream()
        .filter(member -> chosen.equals(Optional.of(key(member))))
        .findFirst()
        .or(() ->
            all.stream().max(Comparator.comparing(one -> one.roles().contains(Role.TREASURER))))
        .orElseThrow();
  }

  /// Whether somebody said so, or it is only a guess.
  public boolean isChosen() {
    var chosen = chosen();
    return members.members().stream().anyMatch(one -> chosen.equals(Optional.of(key(one))));
  }

  /// In a vault whose laptop this is, whatever was said before.
  private Optional<String> chosen() {
    return sync.member()
        .map(member -> member.uuid().toString())
        .or(() -> new LocalSettings(store).get(SETTING));
  }

  /// A member as [#SETTING] holds one.
  public static String key(Member member) {
    return member.id().uuid().toString();
  }
}
