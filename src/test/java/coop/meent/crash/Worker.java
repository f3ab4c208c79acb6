package coop.meent.crash;

import coop.meent.app.VaultOffice;
import coop.meent.base.Seeded;
import coop.meent.store.KnownFrontier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// A process of its own in which Bas and Noor work and sync until it is killed. What is saved it
/// tells after it is, a line each: the home, where it is kept, and the words.
final class Worker {

  private Worker() {}

  /// @param args the folder, a seed, and how many days later it is
  public static void main(String[] args) {
    var random = new Seeded(Long.parseLong(args[1]));
    var later = Duration.ofDays(Long.parseLong(args[2]));
    var laptops = new Laptops(Path.of(args[0]), later, any -> {});
    for (var home : new String[] {Deeds.BAS, Deeds.NOOR})
      laptops.at(home).store().read(KnownFrontier::read);
    for (int i = 0; ; i++) work(laptops, random, args[2] + "." + i);
  }

  private static void work(Laptops laptops, Seeded random, String number) {
    var home = random.chance(50) ? Deeds.BAS : Deeds.NOOR;
    int what = random.nextInt(100);
    if (what < 35) {
      laptops.at(home).work().addClient("Client " + number, Optional.empty());
      tell(home, "client.name", "Client " + number);
    } else if (what < 60) {
      VaultOffice.record(laptops.at(home), VaultOffice.TODAY, "Entry " + number, "1.23");
      tell(home, "journal_entry.text", "Entry " + number);
    } else if (what < 95) laptops.sync(home);
    else laptops.at(Deeds.BAS).sync().governing().checkpoint();
  }

  private static void tell(String home, String column, String value) {
    System.out.println(new Promise(home, column, value).line());
    System.out.flush();
  }
}
