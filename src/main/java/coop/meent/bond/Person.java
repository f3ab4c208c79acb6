package coop.meent.bond;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import java.util.Set;

/// What counts of somebody when people are matched.
///
/// @param number in the register: what is alike goes by it
/// @param strong skills that this one could teach
/// @param wants skills to grow in
/// @param clients for whom this one works now
/// @param bonds in how many of the kind this one is now
public record Person(
    MemberId id,
    int number,
    Set<SkillId> strong,
    Set<SkillId> wants,
    Set<ClientId> clients,
    int bonds) {

  public Person {
    strong = Set.copyOf(strong);
    wants = Set.copyOf(wants);
    clients = Set.copyOf(clients);
  }

  Person in(int many) {
    return new Person(id, number, strong, wants, clients, many);
  }
}
