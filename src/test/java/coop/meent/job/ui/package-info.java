/// Tests of the page of shared jobs.
@NullMarked
package coop.meent.job.ui;

import org.jspecify.annotations.NullMarked;
