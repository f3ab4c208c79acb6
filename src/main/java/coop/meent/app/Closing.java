package coop.meent.app;

import coop.meent.ui.BusyWindow;
import coop.meent.ui.Job;
import coop.meent.ui.Tasks;
import javafx.stage.Stage;

/// Closes the window when the work that runs has ended, by itself or because it is stopped.
record Closing(Tasks tasks, Job job, Stage stage) implements BusyWindow.Answers {

  @Override
  public void whenDone() {
    tasks
        .job()
        .subscribe(now -> {
          if (now == null) stage.close();
        });
  }

  @Override
  public void stop() {
    job.cancel();
    whenDone();
  }
}
