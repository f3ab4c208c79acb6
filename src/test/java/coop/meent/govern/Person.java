package coop.meent.govern;

import coop.meent.base.Seeded;
import coop.meent.crypto.DeviceCertificate;
import coop.meent.crypto.DeviceKey;
import coop.meent.crypto.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A member with laptops, known to the log or not yet.
final class Person {

  final String name;
  final UUID member;
  final Identity identity;
  final List<Laptop> laptops = new ArrayList<>();

  Person(String name, Seeded random) {
    this.name = name;
    member = new UUID(random.nextLong(), random.nextLong());
    identity = Identity.random(random);
    buy(random);
  }

  Laptop buy(Seeded random) {
    var key = DeviceKey.random(new UUID(random.nextLong(), random.nextLong()), random);
    var laptop = new Laptop(key, new UUID(random.nextLong(), random.nextLong()));
    laptops.add(laptop);
    return laptop;
  }

  Laptop laptop() {
    return laptops.getFirst();
  }

  Deed admission() {
    return new Deed.AdmitMember(
        member, identity.signingKey().verifyKey(), identity.wrappingKey().publicKey());
  }

  DeviceCertificate certificate(UUID vault, Laptop laptop) {
    return DeviceCertificate.issue(identity, vault, member, laptop.id(), laptop.key.verifyKey());
  }

  @Override
  public String toString() {
    return name;
  }
}
