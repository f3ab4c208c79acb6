package coop.meent.demo;

import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.crypto.PassphraseLock;
import coop.meent.crypto.RecoveryCode;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.store.MeentFiles;
import coop.meent.sync.FolderRemote;
import coop.meent.sync.Remote;
import coop.meent.sync.SyncService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The demo on several laptops: homes of members in one folder, which share a vault beside them.
/// All are let in, each has written something of its own, and all have what they may read.
public final class Laptops {

  /// Of every laptop of the demo; nobody's secret.
  public static final String PASSPHRASE = "samen delen wij de meent";

  public static final int MOST = 50;

  private static final String FILE = "de-meent.meent";

  private final DemoOptions options;
  private final Clock clock;
  private final Ids ids;
  private final SecureRandom random = new SecureRandom();
  private final PassphraseLock lock;

  public Laptops(DemoOptions options, Clock clock) {
    this(options, clock, new PassphraseLock());
  }

  /// @param lock what guessing at the pass phrases costs
  public Laptops(DemoOptions options, Clock clock, PassphraseLock lock) {
    this.options = options;
    this.clock = clock;
    this.lock = lock;
    ids = new Ids(clock, random);
  }

  /// @param homes in order; the first is the steward's
  public record Made(Path vault, Path passphrase, List<Path> homes) {}

  /// @throws RefusedException when there are too many, or the folder has such a demo already
  public Made make(Path folder, int count) throws IOException {
    int most = Math.min(options.members(), MOST);
    if (count < 2 || count > most)
      throw new RefusedException(new DemoRefusal.OutOfRange("laptops", 2, most));
    var vault = Files.createDirectories(folder.resolve("vault"));
    var passphrase = Files.writeString(folder.resolve("passphrase.txt"), PASSPHRASE + "\n");
    List<Laptop> laptops = new ArrayList<>();
    try {
      var steward = steward(folder.resolve("laptops"), new FolderRemote(vault));
      laptops.add(steward);
      for (var member : members(steward, count)) laptops.add(join(member, laptops));
      letIn(laptops);
      return new Made(vault, passphrase, laptops.stream().map(Laptop::home).toList());
    } finally {
      laptops.forEach(Laptop::close);
    }
  }

  /// The one who keeps the keys by the story, with the file that the story was told in.
  private Laptop steward(Path folder, Remote remote) throws IOException {
    var home = Files.createDirectories(folder.resolve("1-bas"));
    var made = new Demo(options).make(home);
    var services = Services.over(files().open(made.file()), ids, clock);
    var bas =
        services.members().members().stream()
            .filter(member -> member.roles().contains(Role.STEWARD))
            .findFirst()
            .orElseThrow();
    var laptop = new Laptop(home, bas, services, sync(services), remote);
    keep(laptop, laptop.sync().found(bas.id(), PASSPHRASE.toCharArray(), remote));
    return laptop;
  }

  private MeentFiles files() {
    return new MeentFiles(clock, ids);
  }

  private SyncService sync(Services services) {
    return new SyncService(services.store(), services.members(), clock, ids, random, lock);
  }

  /// Those with an office first, so that there is something to see.
  private static List<Member> members(Laptop steward, int count) {
    var others =
        steward.services().members().members().stream()
            .filter(member -> member.left().isEmpty() && !member.equals(steward.member()))
            .toList();
    return Stream.concat(
            others.stream().filter(member -> !member.roles().isEmpty()),
            others.stream().filter(member -> member.roles().isEmpty()))
        .limit(count - 1L)
        .toList();
  }

  private Laptop join(Member member, List<Laptop> laptops) throws IOException {
    var steward = laptops.getFirst();
    var name = (laptops.size() + 1) + "-" + plain(member.name());
    var home = Files.createDirectories(steward.home().resolveSibling(name));
    var code = steward.sync().invite(member.id(), steward.remote()).text();
    var services = Services.over(files().create(home.resolve(FILE)), ids, clock);
    var laptop = new Laptop(home, member, services, sync(services), steward.remote());
    keep(laptop, laptop.sync().join(code, PASSPHRASE.toCharArray(), laptop.remote()));
    return laptop;
  }

  /// The first name, as it can stand in a path anywhere.
  private static String plain(String name) {
    var letters = Normalizer.normalize(name.split(" ")[0], Normalizer.Form.NFD);
    return letters.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
  }

  private static void keep(Laptop laptop, RecoveryCode code) throws IOException {
    Files.writeString(laptop.home().resolve("recovery-code.txt"), code.text() + "\n");
    laptop.sync().confirmRecovery(code.text(), laptop.remote());
  }

  private static void letIn(List<Laptop> laptops) {
    var steward = laptops.getFirst();
    steward.syncs();
    for (var laptop : laptops) {
      for (var asking : steward.sync().requests())
        if (asking.member().equals(laptop.member().id())) steward.sync().admit(asking.device());
    }
    steward.syncs();
    for (var laptop : laptops) laptop.syncs();
    for (var laptop : laptops) laptop.writes();
    for (int i = 0; i < 2; i++) laptops.forEach(Laptop::syncs);
  }
}
