/// Tests of shared jobs.
@NullMarked
package coop.meent.job;

import org.jspecify.annotations.NullMarked;
