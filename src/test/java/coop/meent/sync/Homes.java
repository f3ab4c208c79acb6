package coop.meent.sync;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.member.Founding;
import coop.meent.member.FoundingOutcome;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Six laptops of five people in one vault, made once and copied for each run: Bas is steward and
/// board, Noor and Mees are treasurers, Sanne coordinates and is of the care committee and has two
/// laptops, Tom holds no office.
record Homes(Path place, List<String> names, List<MemberId> members) {

  private static final LocalDate JOINED = LocalDate.of(2024, 1, 1);

  static Homes make(Path place) throws IOException {
    var folder = Files.createDirectories(place.resolve("shared"));
    var shared = new FolderRemote(folder);
    try (var bas = new SyncingLaptop(place.resolve("bas"), 1, Duration.ZERO)) {
      var founder = found(bas);
      var noor = add(bas, "Noor de Wit", Role.TREASURER);
      var mees = add(bas, "Mees Bakker", Role.TREASURER);
      var sanne = add(bas, "Sanne Vos", Role.COORDINATOR, Role.CARE_COMMITTEE);
      var tom = add(bas, "Tom Smit");
      var code = bas.sync.found(founder, SyncingLaptop.PASSPHRASE, shared);
      bas.sync.confirmRecovery(code.text(), shared);
      for (var member : List.of(noor, mees, sanne, tom)) letIn(place, bas, member, shared);
      ownLaptop(place, bas, shared);
      return new Homes(
          place,
          List.of("bas", "noor", "mees", "sanne", "tom", "sanne2"),
          List.of(founder, noor, mees, sanne, tom, sanne));
    }
  }

  static MemberId found(SyncingLaptop bas) {
    var founded =
        (FoundingOutcome.Founded)
            new Founding(bas.store, bas.members, bas.ledger)
                .found("De Meent", "Bas Hoekstra", JOINED, Language.NL);
    return founded.founder().id();
  }

  static MemberId add(SyncingLaptop bas, String name, Role... roles) {
    var draft = MemberDraft.named(name, JOINED).with(Set.of(roles));
    return ((MemberOutcome.Saved) bas.members.add(draft)).member().id();
  }

  static void letIn(Path place, SyncingLaptop bas, MemberId member, Remote shared)
      throws IOException {
    var name = bas.members.member(member).orElseThrow().name();
    var home =
        place.resolve(name.substring(0, name.indexOf(' ')).toLowerCase(java.util.Locale.ROOT));
    try (var laptop = new SyncingLaptop(home, member.hashCode(), Duration.ZERO)) {
      var code = bas.sync.invite(member, shared);
      var recovery = laptop.sync.join(code.text(), SyncingLaptop.PASSPHRASE, shared);
      laptop.sync.confirmRecovery(recovery.text(), shared);
      bas.sync.sync(shared);
      bas.sync.admit(bas.sync.requests().getFirst().device());
      bas.sync.sync(shared);
      laptop.sync.sync(shared);
    }
  }

  private static void ownLaptop(Path place, SyncingLaptop bas, Remote shared) throws IOException {
    try (var first = new SyncingLaptop(place.resolve("sanne"), 77, Duration.ZERO);
        var second = new SyncingLaptop(place.resolve("sanne2"), 78, Duration.ZERO)) {
      var code = first.sync.inviteOwnLaptop(shared);
      var recovery = second.sync.join(code.text(), SyncingLaptop.PASSPHRASE, shared);
      second.sync.confirmRecovery(recovery.text(), shared);
      bas.sync.sync(shared);
      second.sync.sync(shared);
      first.sync.sync(shared);
    }
  }

  /// A copy of all homes for one run.
  Homes copyTo(Path target) {
    copy(place, target);
    return new Homes(target, names, members);
  }

  static void copy(Path from, Path to) {
    try (var all = Files.walk(from)) {
      for (var file : all.toList()) {
        var copied = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(copied);
        else Files.copy(file, copied);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
