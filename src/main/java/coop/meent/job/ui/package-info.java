/// Shared jobs: who owns them, who comes after, and the time that they take.
@NullMarked
package coop.meent.job.ui;

import org.jspecify.annotations.NullMarked;
