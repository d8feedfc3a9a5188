'use client';

import './mail-frame.css';

interface Props {
  html: string;
  text: string;
  words: { title: string; text: string };
}

/** A mail as its reader sees it. It runs nothing: it is framed without any right. */
export function MailFrame({ html, text, words }: Props) {
  return (
    <>
      <iframe className="mail-frame" sandbox="" srcDoc={html} title={words.title} />
      <details className="mail-text">
        <summary>{words.text}</summary>
        <pre>{text}</pre>
      </details>
    </>
  );
}
