package coop.meent.sync.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.sync.Asking;
import coop.meent.sync.Overview;
import coop.meent.sync.SyncService;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what the Sync page shows. Used on the store thread.
public record PictureReader(
    Texts texts, SyncService sync, MemberService members, Neighbours neighbours) {

  Picture read() {
    var overview = sync.overview();
    return new Picture(
        where(overview),
        overview.counts(),
        overview.laptops().stream().sorted(ORDER).toList(),
        requests(overview),
        new ClashWords(texts, overview, neighbours).all(),
        neighbours.late().stream()
            .map(late ->
                new Picture.Lateness(
                    late, overview.author(late.author()), overview.author(late.locker())))
            .toList(),
        neighbours.twice(),
        overview.notCounting(),
        overview.suspended(),
        offices(overview.roles()),
        leavers(overview),
        overview.board(),
        overview.spaces(),
        sync.isInVault() ? sync.parcels() : List.of(),
        sync.quietFiles());
  }

  /// One's own first, then who is in, by name.
  private static final Comparator<Overview.Laptop> ORDER =
      Comparator.comparing(Overview.Laptop::isHere)
          .thenComparing(Overview.Laptop::isActive)
          .reversed()
          .thenComparing(Overview.Laptop::owner)
          .thenComparing(Overview.Laptop::series);

  private Picture.Where where(Overview overview) {
    var stage =
        !sync.isInVault()
            ? Picture.Stage.ALONE
            : sync.isAdmitted() ? Picture.Stage.IN : Picture.Stage.WAITING;
    return new Picture.Where(
        stage,
        sync.place(),
        sync.synced(),
        sync.recoverable(),
        sync.isInVault() ? overview.unsentSince() : Optional.empty(),
        overview.isSteward(),
        overview.steward(),
        sync.fingerprint());
  }

  private List<Asking> requests(Overview overview) {
    return overview.isSteward() ? sync.requests() : List.of();
  }

  private List<Picture.Office> leavers(Overview overview) {
    if (!overview.isSteward()) return List.of();
    return sync.leavers().stream()
        .map(one -> new Picture.Office(one.id(), one.name(), Set.of(), one.left()))
        .toList();
  }

  /// Who holds an office first.
  private List<Picture.Office> offices(Map<MemberId, Set<Role>> roles) {
    return roles.entrySet().stream()
        .map(one ->
            new Picture.Office(
                one.getKey(),
                members.member(one.getKey()).map(Member::name).orElse("?"),
                one.getValue(),
                members.member(one.getKey()).flatMap(Member::left)))
        .sorted(
            Comparator.comparing((Picture.Office one) -> one.roles().isEmpty())
                .thenComparing(Picture.Office::member))
        .toList();
  }
}
