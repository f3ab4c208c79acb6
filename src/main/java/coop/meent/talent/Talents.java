package coop.meent.talent;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What all members can do on a day.
///
/// @param skills of the tick list, retired ones too, in order of field and name
/// @param members who are members on that day; of others nothing stands here
/// @param talents by member and skill, in order of the list; also of who says not to have a skill
///   but wants to grow in it
public record Talents(
    LocalDate day,
    List<Skill> skills,
    List<MemberId> members,
    Map<MemberId, Map<SkillId, Talent>> talents) {

  public Talents {
    skills = List.copyOf(skills);
    members = List.copyOf(members);
  }

  public Collection<Talent> of(MemberId member) {
    return talents.getOrDefault(member, Map.of()).values();
  }

  public Optional<Talent> of(MemberId member, SkillId skill) {
    return Optional.ofNullable(talents.getOrDefault(member, Map.of()).get(skill));
  }

  /// The level that counts on the day; 0 where the member has it not.
  public int level(MemberId member, SkillId skill) {
    return of(member, skill).map(talent -> talent.counts(day)).orElse(0);
  }

  public boolean wantsToGrow(MemberId member, SkillId skill) {
    return of(member, skill).filter(Talent::wantsToGrow).isPresent();
  }

  /// Who has a skill that counts for this level or a higher one; the highest first, then in order
  /// of member.
  public List<Talent> holders(SkillId skill, int level) {
    return members.stream()
        .flatMap(member -> of(member, skill).stream())
        .filter(talent -> talent.counts(day) >= level)
        .sorted(Comparator.comparingInt((Talent talent) -> -talent.counts(day)))
        .toList();
  }

  /// Who wants to grow in a skill and does not have it at this level yet.
  public List<Talent> learners(SkillId skill, int level) {
    return members.stream()
        .flatMap(member -> of(member, skill).stream())
        .filter(talent -> talent.wantsToGrow() && talent.counts(day) < level)
        .toList();
  }

  public Rarity rarity(SkillId skill, int level) {
    return new Rarity(holders(skill, level).size(), members.size());
  }

  public Optional<Skill> skill(SkillId id) {
    return skills.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Of the tick list as it is ticked now.
  public List<Skill> listed() {
    return skills.stream().filter(Skill::isListed).toList();
  }
}
