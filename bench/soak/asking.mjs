// Requests, and what their answers may be. An answer is right, or it is refused in a way that says so; anything else is wrong.
import { connect } from "node:net";

const refusals = new Set(["DATABASE_UNAVAILABLE", "OVERLOADED", "TOO_MANY_AT_ONCE", "TIMEOUT"]);

/** Keeps count of answers. While everything is well a refusal is wrong too. */
export function createTally(isCalm) {
  const counts = { right: 0, refused: 0, wrong: 0 };
  const wrongs = [];
  const wrong = (what) => {
    counts.wrong++;
    wrongs.push(what);
  };
  return {
    counts,
    wrongs,
    right: () => counts.right++,
    wrong,
    /** A refusal, of a request that began at a time. */
    refused(began, what) {
      counts.refused++;
      if (isCalm(began) && isCalm(performance.now())) {
        wrong(`refused while all was well: ${what}`);
      }
    },
  };
}

/** Asks by GraphQL: the data, or null where it was refused or wrong, which is counted. */
export async function ask(origin, tally, query, variables, headers = {}) {
  const began = performance.now();
  let text = "";
  try {
    const answer = await fetch(`${origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    text = await answer.text();
    const { data, errors } = JSON.parse(text);
    if (errors === undefined) {
      return { data, text };
    }
    const codes = errors.map((error) => error.extensions?.code);
    if (codes.every((code) => refusals.has(code))) {
      tally.refused(began, codes.join(" "));
    } else {
      tally.wrong(`${answer.status} ${text.slice(0, 300)}`);
    }
  } catch (broken) {
    tally.wrong(`${broken.cause?.code ?? broken.message} ${text.slice(0, 200)}`);
  }
  return null;
}

/** Asks for much and reads little of it, or goes before it comes. */
export function abandon(origin, body, afterMilliseconds, isSlow) {
  const { hostname, port } = new URL(origin);
  return new Promise((gone) => {
    const socket = connect(Number(port), hostname);
    socket.on("error", gone);
    socket.on("close", gone);
    socket.write(`POST /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    if (isSlow) {
      socket.pause();
    } else {
      socket.resume();
    }
    setTimeout(() => socket.destroy(), afterMilliseconds);
  });
}
