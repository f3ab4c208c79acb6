package coop.meent.talent;

/// A curriculum as it is typed; see [Curriculum].
public record CurriculumDraft(String headline, String text) {

  public CurriculumDraft {
    headline = headline.strip().replaceAll("\\s+", " ");
    text = text.strip();
  }
}
