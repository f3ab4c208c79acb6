package coop.meent.sync;

import coop.meent.base.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Asks one server, in the name of one person, and waits no longer than while something moves. What
/// may go better the next moment is asked again a few times, each time after a longer pause. The
/// system does the asking; we only wait for it.
final class WebDavTalk {

  private static final Set<Integer> PASSING = Set.of(423, 429, 500, 502, 503, 504);
  private static final int AT_ONCE = 6;

  private final WebAddress address;
  private final char[] password;
  private final HttpClient client;
  private final Patience patience;

  /// @param silence after which a server that sends and takes nothing is given up
  /// @param tries how often something is asked in all
  /// @param first pause; each that follows is twice as long
  /// @param pause waits
  record Patience(Duration silence, int tries, Duration first, Pause pause) {

    private static final Duration MOST = Duration.ofSeconds(10);

    static final Patience USUAL =
        new Patience(Duration.ofSeconds(30), 4, Duration.ofMillis(500), Thread::sleep);

    private void before(int next, Optional<Duration> asked) throws InterruptedException {
      var own = first.multipliedBy(1L << (next - 2));
      var pause = asked.filter(one -> one.compareTo(own) > 0).orElse(own);
      this.pause.of(pause.compareTo(MOST) > 0 ? MOST : pause);
    }
  }

  interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  /// @param headers besides who asks
  record Question(String method, URI at, Map<String, String> headers, byte[] body, int most) {

    static Question of(String method, URI at) {
      return new Question(method, at, Map.of(), new byte[0], 1 << 20);
    }

    Question with(String name, String value) {
      var more = new java.util.TreeMap<>(headers);
      more.put(name, value);
      return new Question(method, at, more, body, most);
    }

    Question sending(byte[] bytes) {
      return new Question(method, at, headers, bytes, most);
    }

    /// @param bytes more of the answer are not taken
    Question taking(int bytes) {
      return new Question(method, at, headers, body, bytes);
    }
  }

  /// @param isCut whether it was longer than what was asked for
  /// @param tries after how many the server answered so
  record Answer(int status, HttpHeaders headers, byte[] body, boolean isCut, int tries) {

    boolean is(int... statuses) {
      for (int one : statuses) if (status == one) return true;
      return false;
    }

    boolean isDone() {
      return is(201, 204);
    }

    Optional<String> header(String name) {
      return headers.firstValue(name);
    }
  }

  WebDavTalk(WebAddress address, char[] password, HttpClient client, Patience patience) {
    this.address = address;
    this.password = password.clone();
    this.client = client;
    this.patience = patience;
  }

  /// How the system asks: it follows nobody elsewhere, and never waits long for a server that is
  /// not there.
  static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(Duration.ofSeconds(10))
        .build();
  }

  /// @throws RefusedException with a [WebDavRefusal] when nothing sensible comes back, or what
  ///   concerns the whole folder rather than what was asked
  Answer ask(Question question) {
    return finish(question, begin(question));
  }

  /// Several at a time, for a server is mostly waited for.
  List<Answer> ask(List<Question> questions) {
    List<Asked> asked = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      while (asked.size() < Math.min(questions.size(), i + AT_ONCE))
        asked.add(begin(questions.get(asked.size())));
      answers.add(finish(questions.get(i), asked.get(i)));
    }
    return answers;
  }

  private Answer finish(Question question, Asked first) {
    @Nullable IOException failure = null;
    @Nullable Answer answer = null;
    try {
      for (int tried = 1; tried <= patience.tries; tried++) {
        if (tried > 1) patience.before(tried, Optional.ofNullable(answer).flatMap(this::later));
        failure = null;
        answer = null;
        try {
          answer = (tried == 1 ? first : begin(question)).await(tried);
        } catch (IOException e) {
          failure = e;
        }
        boolean isSettled =
            failure == null ? !PASSING.contains(answer(answer).status) : isSettled(failure);
        if (isSettled) break;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
    if (failure != null) throw new RefusedException(reason(failure), failure);
    return understood(question, answer(answer));
  }

  private static Answer answer(@Nullable Answer answer) {
    if (answer == null) throw new IllegalStateException("no answer");
    return answer;
  }

  private Optional<Duration> later(Answer answer) {
    return answer
        .header("Retry-After")
        .filter(text -> text.matches("\\d{1,6}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)));
  }

  /// Whoever is not there or not who they say will not be in a moment.
  private static boolean isSettled(IOException e) {
    return e instanceof SSLException
        || e instanceof ConnectException
        || e instanceof HttpConnectTimeoutException
        || e instanceof HttpTimeoutException;
  }

  private WebDavRefusal reason(IOException failure) {
    for (@Nullable Throwable e = failure; e != null; e = e.getCause()) {
      switch (e) {
        case SSLException ssl -> {
          return new WebDavRefusal.Untrusted(place(), finding(ssl));
        }
        case ConnectException _,
            UnknownHostException _,
            UnresolvedAddressException _,
            NoRouteToHostException _,
            HttpConnectTimeoutException _ -> {
          return new WebDavRefusal.Unreachable(place());
        }
        default -> {}
      }
    }
    return new WebDavRefusal.Silent(place());
  }

  private static String finding(SSLException e) {
    Throwable last = e;
    while (last.getCause() != null) last = last.getCause();
    return Optional.ofNullable(last.getMessage()).orElse(last.getClass().getSimpleName());
  }

  private String place() {
    return address.text();
  }

  /// What means the same whatever was asked.
  private Answer understood(Question question, Answer answer) {
    int status = answer.status;
    var refusal =
        switch (status) {
          case 301, 302, 303, 307, 308 -> elsewhere(answer);
          case 401, 407 ->
              password.length == 0
                  ? new WebDavRefusal.NeedsPassword(place())
                  : new WebDavRefusal.WrongPassword(place());
          case 413 ->
              new WebDavRefusal.TooLarge(place(), (question.body.length + (1 << 20) - 1) >> 20);
          case 423 -> new WebDavRefusal.Locked(place());
          case 507 -> new WebDavRefusal.Full(place());
          case 511 -> new WebDavRefusal.NotAFolder(place());
          default ->
              (status >= 500 && status != 501 && status != 502) || status == 429
                  ? new WebDavRefusal.Failing(place(), status)
                  : null;
        };
    if (refusal != null) throw new RefusedException(refusal);
    return answer;
  }

  private WebDavRefusal elsewhere(Answer answer) {
    var other = answer.header("Location").orElse("");
    return new WebDavRefusal.SentElsewhere(place(), other.isBlank() ? "?" : other);
  }

  /// For what the one who asked did not expect.
  RefusedException strange(Answer answer) {
    return new RefusedException(
        switch (answer.status) {
          case 403 -> new WebDavRefusal.Forbidden(place());
          case 404, 409, 410 -> new WebDavRefusal.Missing(place());
          case 200, 405, 501 -> new WebDavRefusal.NotAFolder(place());
          default -> new WebDavRefusal.Failing(place(), answer.status);
        });
  }

  private Asked begin(Question question) {
    var moving = new Moving();
    var body = new ByteArrayOutputStream();
    var cutAt = new int[1];
    Future<HttpResponse<Void>> coming =
        client.sendAsync(
            request(question, moving),
            begun ->
                BodySubscribers.ofByteArrayConsumer(part -> {
                  moving.goesOn();
                  if (part.isEmpty() || took(part.get(), body, question.most)) return;
                  cutAt[0] = begun.statusCode();
                  throw new TooLongException();
                }));
    return new Asked(coming, moving, body, cutAt);
  }

  private static boolean took(byte[] part, ByteArrayOutputStream body, int most) {
    if (body.size() + part.length > most) return false;
    body.writeBytes(part);
    return true;
  }

  /// Ends the reading of an answer that is longer than anything we want.
  private static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private HttpRequest request(Question question, Moving moving) {
    var publisher =
        question.body.length == 0
            ? BodyPublishers.noBody()
            : moving.watching(BodyPublishers.ofByteArray(question.body));
    var request = HttpRequest.newBuilder(question.at).method(question.method, publisher);
    question.headers.forEach(request::header);
    request.header("User-Agent", "Meent");
    if (!address.name().isEmpty()) request.header("Authorization", "Basic " + login());
    return request.build();
  }

  private String login() {
    var login = address.name() + ":" + new String(password);
    return Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
  }

  /// When anything went to the server or came from it last.
  private static final class Moving {

    private volatile long last = System.nanoTime();

    private void goesOn() {
      last = System.nanoTime();
    }

    private long stillNanos() {
      return System.nanoTime() - last;
    }

    private BodyPublisher watching(BodyPublisher bytes) {
      return BodyPublishers.fromPublisher(
          subscriber -> bytes.subscribe(new Watched(subscriber, this)), bytes.contentLength());
    }
  }

  private record Watched(Flow.Subscriber<? super ByteBuffer> to, Moving moving)
      implements Flow.Subscriber<ByteBuffer> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      to.onSubscribe(subscription);
    }

    @Override
    public void onNext(ByteBuffer part) {
      moving.goesOn();
      to.onNext(part);
    }

    @Override
    public void onError(Throwable e) {
      to.onError(e);
    }

    @Override
    public void onComplete() {
      to.onComplete();
    }
  }

  /// Something that the system is asking.
  private final class Asked {

    private final Future<HttpResponse<Void>> coming;
    private final Moving moving;
    private final ByteArrayOutputStream body;

    /// The status of an answer that is longer than anything we want, else 0.
    private final int[] cutAt;

    Asked(
        Future<HttpResponse<Void>> coming, Moving moving, ByteArrayOutputStream body, int[] cutAt) {
      this.coming = coming;
      this.moving = moving;
      this.body = body;
      this.cutAt = cutAt;
    }

    Answer await(int tried) throws IOException, InterruptedException {
      while (true) {
        long left = patience.silence.toNanos() - moving.stillNanos();
        if (left <= 0) {
          coming.cancel(true);
          throw new HttpTimeoutException("silent for " + patience.silence);
        }
        try {
          var response = coming.get(left, TimeUnit.NANOSECONDS);
          return new Answer(
              response.statusCode(), response.headers(), body.toByteArray(), false, tried);
        } catch (TimeoutException stillMoving) {
          // Looked at again: meanwhile something may have come.
        } catch (ExecutionException e) {
          if (cutAt[0] != 0) return tooLong(tried);
          if (e.getCause() instanceof IOException failure) throw failure;
          throw new IOException(e.getCause());
        }
      }
    }

    private Answer tooLong(int tried) {
      return new Answer(
          cutAt[0], HttpHeaders.of(Map.of(), (name, value) -> true), new byte[0], true, tried);
    }
  }
}
