/// What somebody on trial may read, at the foot of the applicant's card. Start with [TrialSection].
@NullMarked
package coop.meent.trial.ui;

import org.jspecify.annotations.NullMarked;
