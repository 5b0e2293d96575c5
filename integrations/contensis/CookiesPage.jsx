/** The page at /cookies, for an application in React 19. */
export function CookiesPage() {
  return (
    <main>
      <h1>Cookies</h1>
      <consent-settings>
        <p>
          You can change your cookie settings here once JavaScript is running. Without it we set only
          essential cookies.
        </p>
      </consent-settings>
    </main>
  );
}
