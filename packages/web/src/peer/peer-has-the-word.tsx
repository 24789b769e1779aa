/** Between two questions, while somebody in the second window leads. */
export function PeerHasTheWord({ onNext }: { onNext: () => void }) {
  return (
    <div role="status">
      <p>Your interviewer has the word. What they ask next comes here by itself.</p>
      <p>
        <button type="button" className="quiet" onClick={onNext}>
          Go on without waiting
        </button>
      </p>
    </div>
  );
}
