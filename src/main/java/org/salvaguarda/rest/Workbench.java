package org.salvaguarda.rest;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where reviews are done: as many at once as there are processors, a bounded number waiting, each
 * within a bounded time. What is above is refused, so that a flood of drafts fills neither memory
 * nor the threads that answer.
 */
@Singleton
final class Workbench {

  private final Duration timeout;
  private final ThreadPoolExecutor places;

  /**
   * @param timeout how long a review may take, waiting included
   * @param waiting how many may wait for a place
   */
  @Inject
  Workbench(
      @ConfigProperty(name = "salvaguarda.timeout", defaultValue = "30s") Duration timeout,
      @ConfigProperty(name = "salvaguarda.waiting", defaultValue = "16") int waiting) {
    this.timeout = timeout;
    int size = Runtime.getRuntime().availableProcessors();
    this.places =
        new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, queue(waiting), Workbench::thread);
  }

  private static BlockingQueue<Runnable> queue(int waiting) {
    return waiting == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(waiting);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "review");
    thread.setDaemon(true);
    return thread;
  }

  /** How many reviews can be under way. */
  int size() {
    return places.getMaximumPoolSize();
  }

  /**
   * Does the work and gives what it gives, or throws what it throws.
   *
   * @throws Refused if too many wait, or it takes too long
   */
  <T> T done(Callable<T> work) {
    Future<T> promise = submitted(work);
    try {
      return promise.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      promise.cancel(true);
      throw new Refused(
          ProblemType.TIMEOUT,
          "The review took longer than "
              + timeout.toSeconds()
              + " seconds: try again later, or split the draft into its parts.");
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused(ProblemType.BUSY, "The server is stopping: send the draft again later.");
    }
  }

  private <T> Future<T> submitted(Callable<T> work) {
    try {
      return places.submit(work);
    } catch (RejectedExecutionException e) {
      throw new Refused(
          ProblemType.BUSY, "Too many drafts are being reviewed: send it again in a few seconds.");
    }
  }

  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  @PreDestroy
  void close() {
    places.shutdownNow();
  }
}
