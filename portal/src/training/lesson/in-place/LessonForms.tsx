import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { carryTyped } from './carry-typed.ts';
import { InPlace, type InPlaceWords } from './InPlace.tsx';

interface Props {
  /** Ids of the parts of the page whose forms are answered in their place. */
  regions: string[];
  /** Those of them that hold what is not saved yet. */
  changed: string[];
  words: InPlaceWords;
}

interface Place {
  region: HTMLElement;
  /** Below the region: where it is said what became of its forms. */
  below: HTMLElement;
}

/**
 * Makes the forms of a lesson answer in their place. They are the forms that work without it: it sends them to
 * their own address, takes the part that it knows out of the page that answers, and puts it where that part was.
 * So the server renders each exercise, marks it and words it in one way, and what is shown is never the script's
 * own guess.
 */
export function LessonForms({ regions, changed, words }: Props) {
  const [places, setPlaces] = useState<Place[]>([]);

  useEffect(() => {
    const found = regions.flatMap((id) => document.getElementById(id) ?? []).map(addPlace);
    setPlaces(found);
    const endCarrying = carryTyped();
    return () => {
      endCarrying();
      for (const { below } of found) below.remove();
    };
  }, [regions]);

  return places.map(({ region, below }) =>
    createPortal(
      <InPlace region={region} words={words} isChanged={changed.includes(region.id)} />,
      below,
      region.id,
    ),
  );
}

function addPlace(region: HTMLElement): Place {
  const below = document.createElement('div');
  region.after(below);
  return { region, below };
}
