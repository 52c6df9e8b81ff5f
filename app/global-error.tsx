"use client";

import emergency from "@/messages/emergency.json";
import { PageUnavailable } from "@/components/shell/page-unavailable";
import { fontVariables } from "./fonts/fonts";
import "./globals.css";

/**
 * The last resort, when not even the root layout could be made. There is no provider of words or of a language here, so
 * it speaks both at once, from a file of its own.
 */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const { en, es } = emergency;
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <title>Holdline</title>
        <main>
          <PageUnavailable error={error} retry={retry} words={en} />
          <div lang="es" className="mx-auto max-w-3xl px-4 pb-10">
            <p className="font-bold">{es.title}</p>
            <p>{es.body}</p>
            <p>{es.retrying}</p>
          </div>
        </main>
      </body>
    </html>
  );
}
