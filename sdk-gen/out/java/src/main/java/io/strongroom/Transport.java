package io.strongroom;

/** Carries calls to the server. An own one can stand before a client's, to watch or to imitate it. */
@FunctionalInterface
public interface Transport {
  /**
   * Sends a call and waits for its answer.
   *
   * @param call the call
   * @param <T> the type of the answer
   * @return the answer, a success
   * @throws ProblemException if the answer is no success
   * @throws ConnectionException if there is no answer
   */
  <T> Answer<T> send(Call<T> call);
}
