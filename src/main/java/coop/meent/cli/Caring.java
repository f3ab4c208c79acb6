package coop.meent.cli;

import coop.meent.care.Absences;
import coop.meent.care.CareConsents;
import coop.meent.care.CarePapers;
import coop.meent.care.CareService;

/// The services of being ill: cases, what of them counts, and who is told.
public record Caring(
    CareService cases, Absences absences, CareConsents consents, CarePapers papers) {}
