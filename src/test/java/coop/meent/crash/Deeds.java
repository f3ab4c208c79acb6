package coop.meent.crash;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Seeded;
import coop.meent.crypto.InvitationCode;
import coop.meent.member.FoundingOutcome;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.receipt.ReceiptFile;
import coop.meent.store.MeentFiles;
import coop.meent.sync.StickRemote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What people do with their laptops, one deed after another, each under a name. Bas founds the
/// vault and is steward, Noor keeps the books, Tom has no office.
final class Deeds {

  static final String BAS = "bas";
  static final String NOOR = "noor";
  static final String TOM = "tom";

  static final String PUT_BACK = "a backup that was put back is opened";
  static final String LAST = "all is closed";

  /// Until Noor is in.
  private static final int BEGINNING = 3;

  /// Deeds that lean on no other.
  private static final List<String> ANY_TIME =
      List.of(
          "entries are booked",
          "clients are noted",
          "both sync",
          "a receipt travels",
          "small bundles are rolled up",
          "what is final is packed",
          "a pass phrase is changed",
          "a stick goes over",
          "a backup is made");

  private final Laptops laptops;
  private final Photographs photographs;
  private final Map<String, Deed> all = new LinkedHashMap<>();
  private int told;

  interface Deed {
    void run() throws IOException;
  }

  Deeds(Laptops laptops, Photographs photographs) {
    this.laptops = laptops;
    this.photographs = photographs;
    all.put("a file is made", this::makeFile);
    all.put("the vault is founded", this::found);
    all.put("Noor joins", () -> joins(NOOR, "Noor de Wit", Role.TREASURER));
    all.put("Tom joins", () -> joins(TOM, "Tom Smit"));
    all.put("entries are booked", () -> book(BAS));
    all.put("clients are noted", () -> note(NOOR));
    all.put("both sync", () -> laptops.sync(BAS, NOOR, BAS));
    all.put("a receipt travels", this::claim);
    all.put("small bundles are rolled up", this::rollUp);
    all.put("what is final is packed", this::pack);
    all.put("what lies in packs is taken away", this::collect);
    all.put("a lost laptop is removed and keys are renewed", this::removeTom);
    all.put("a pass phrase is changed", this::changePassphrase);
    all.put("a backup is made", this::backUp);
    all.put("a stick goes over", this::carryStick);
    all.put(PUT_BACK, this::putBack);
    all.put(LAST, laptops::close);
  }

  Map<String, Deed> all() {
    return all;
  }

  /// How the vault begins, and two deeds more.
  Map<String, Deed> some(Seeded random) {
    Map<String, Deed> some = new LinkedHashMap<>();
    all.entrySet().stream()
        .limit(BEGINNING)
        .forEach(deed -> some.put(deed.getKey(), deed.getValue()));
    for (int i = 0; i < 2; i++) {
      var name = random.pick(ANY_TIME);
      some.put(name, Objects.requireNonNull(all.get(name)));
    }
    some.put(LAST, laptops::close);
    return some;
  }

  private void makeFile() throws IOException {
    for (var folder : new String[] {"Meent", "stick", BAS, NOOR, TOM})
      Files.createDirectory(laptops.folder.resolve(folder));
    var bas = laptops.at(BAS);
    var founded =
        bas.founding()
            .found("De Meent", "Bas Hoekstra", VaultOffice.TODAY.minusYears(2), Language.NL);
    if (!(founded instanceof FoundingOutcome.Founded)) throw new AssertionError(founded);
    book(BAS);
    note(BAS);
  }

  private void found() {
    var sync = laptops.at(BAS).sync();
    var code = sync.found(founder(), VaultOffice.PASSPHRASE, laptops.vault());
    sync.confirmRecovery(code.text(), laptops.vault());
    note(BAS);
  }

  private MemberId founder() {
    return laptops.at(BAS).members().members().getFirst().id();
  }

  private void joins(String home, String name, Role... roles) {
    var bas = laptops.at(BAS);
    var draft = MemberDraft.named(name, VaultOffice.TODAY.minusYears(1)).with(Set.of(roles));
    var member = ((MemberOutcome.Saved) bas.members().add(draft)).member().id();
    join(laptops, home, bas.sync().invite(member, laptops.vault()));
    note(home);
    laptops.sync(home, BAS);
  }

  /// With a new file, until the laptop is let in.
  static void join(Laptops laptops, String home, InvitationCode invitation) {
    var theirs = laptops.at(home).sync();
    var code = theirs.join(invitation.text(), VaultOffice.PASSPHRASE, laptops.vault());
    theirs.confirmRecovery(code.text(), laptops.vault());
    laptops.sync(BAS);
    var bas = laptops.at(BAS).sync();
    bas.requests().forEach(request -> bas.admit(request.device()));
    laptops.sync(BAS, home);
  }

  private void book(String home) {
    var text = next("Entry");
    VaultOffice.record(laptops.at(home), VaultOffice.TODAY, text, "12.34");
    photographs.promise(new Promise(home, "journal_entry.text", text));
  }

  private void note(String home) {
    var name = next("Client");
    laptops.at(home).work().addClient(name, Optional.empty());
    photographs.promise(new Promise(home, "client.name", name));
  }

  private String next(String what) {
    return "%s %d".formatted(what, ++told);
  }

  private void claim() {
    var words = "%PDF-1.7\n" + "travel ".repeat(2_000);
    var receipt = ReceiptFile.of("Train.pdf", words.getBytes(StandardCharsets.US_ASCII));
    VaultOffice.claim(laptops.at(NOOR), receipt);
    photographs.promise(new Promise(NOOR, "receipt.name", receipt.name()));
    laptops.sync(NOOR, BAS);
  }

  private void rollUp() {
    for (int i = 0; i < 9; i++) {
      note(BAS);
      laptops.at(BAS).sync().sync(laptops.vault());
    }
    laptops.clock.pass(Duration.ofDays(2));
    note(BAS);
    laptops.sync(BAS, NOOR);
  }

  private void pack() {
    for (int i = 0; i < 9; i++) {
      note(NOOR);
      laptops.at(NOOR).sync().sync(laptops.vault());
    }
    laptops.sync(BAS);
    laptops.at(BAS).sync().governing().checkpoint();
    laptops.sync(BAS, NOOR);
  }

  private void collect() {
    for (int i = 0; i < 3; i++) {
      laptops.at(BAS).sync().governing().checkpoint();
      laptops.sync(BAS);
    }
    laptops.sync(NOOR);
  }

  private void removeTom() {
    var bas = laptops.at(BAS).sync();
    var lost =
        bas.overview().laptops().stream()
            .filter(laptop -> laptop.owner().startsWith("Tom"))
            .findFirst()
            .orElseThrow();
    bas.governing().removeDevice(lost.device());
    laptops.sync(BAS);
    note(BAS);
    laptops.sync(BAS, NOOR);
  }

  private void changePassphrase() {
    laptops.at(NOOR).sync().changePassphrase(VaultOffice.PASSPHRASE, Laptops.FRESH);
    note(NOOR);
  }

  private void backUp() {
    var noor = laptops.at(NOOR);
    new MeentFiles(laptops.clock, new Ids(laptops.clock, new Seeded(told)))
        .backUp(noor.store(), laptops.folder.resolve("stick").resolve("backup.meent"));
    note(NOOR);
  }

  private void carryStick() {
    var stick = laptops.folder.resolve("stick").resolve("post" + StickRemote.ENDING);
    note(NOOR);
    laptops.at(NOOR).sync().sync(new StickRemote(stick));
    laptops.at(BAS).sync().sync(new StickRemote(stick));
    note(BAS);
    laptops.at(BAS).sync().sync(new StickRemote(stick));
    laptops.at(NOOR).sync().sync(new StickRemote(stick));
    laptops.sync(NOOR, BAS);
  }

  /// By hand, as people do; what came after it is in the vault, and comes back from there.
  private void putBack() throws IOException {
    laptops.sync(NOOR);
    laptops.close(NOOR);
    var backup = laptops.folder.resolve("stick").resolve("backup.meent");
    Files.copy(
        Path.of(backup.toString()),
        Path.of(laptops.file(NOOR).toString()),
        StandardCopyOption.REPLACE_EXISTING);
    laptops.sync(NOOR);
    note(NOOR);
    laptops.sync(NOOR, BAS, NOOR);
  }
}
