-- A shift that has not begun can be taken back. One that has begun only ends: cases may name it, and the reference holds it.
GRANT DELETE ON "shift" TO holdline_application;
