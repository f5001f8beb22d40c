/** The page's landmarks. `browser/` fills them. */
export const body = `<button type="button" id="skip">Skip to the cues</button>
<header>
  <h1 id="title"></h1>
  <p id="overview"></p>
</header>
<nav aria-label="Videos and languages">
  <details id="videos" open>
    <summary>Videos and languages</summary>
    <label id="find"><span>Find a video</span><input type="search" id="find-video" autocomplete="off"></label>
    <div id="video-lists"></div>
  </details>
</nav>
<main>
  <section id="stage" aria-labelledby="track-title">
    <h2 id="track-title" tabindex="-1"></h2>
    <p id="track-facts"></p>
    <div id="screen">
      <div id="player"></div>
      <div id="tools">
        <div role="group" aria-label="Subtitles on the video" id="versions"></div>
        <button type="button" id="help">Keys</button>
      </div>
    </div>
    <div id="track-problems"></div>
  </section>
  <section id="cues" aria-label="Cues">
    <div id="toolbar">
      <div role="group" aria-label="Cues to list" id="filters"></div>
      <div role="group" aria-label="Changes and problems" id="jumps">
        <button type="button" id="previous" title="Previous change or problem (p)">↑ Previous<span class="unseen"> change or problem</span></button>
        <button type="button" id="next" title="Next change or problem (n)">↓ Next<span class="unseen"> change or problem</span></button>
      </div>
      <input type="search" id="search-text" aria-label="Search in the cues" placeholder="Search" autocomplete="off">
      <p id="found" role="status"></p>
    </div>
    <ol id="cue-list"></ol>
  </section>
</main>
<dialog id="keys" aria-labelledby="keys-title">
  <h2 id="keys-title">Keys</h2>
  <dl id="key-list"></dl>
  <p><label><input type="checkbox" id="keys-on" checked> Letters work as keys</label></p>
  <form method="dialog"><button>Close</button></form>
</dialog>
<p id="status" role="status" class="unseen"></p>
<noscript><p>This page shows subtitles by its own script, which this browser does not run.</p></noscript>`
