declare namespace App {
  interface Locals {
    /** The version whose text this page shows; set by `ChapterText`, read by the components inside the MDX. */
    versie?: import("@kracht/regulation/Model").Versie
    /** Set while one provision is cut out of its chapter: where `Bepaling` leaves its rendered text, by id. */
    uitsnede?: Map<string, string>
  }
}
